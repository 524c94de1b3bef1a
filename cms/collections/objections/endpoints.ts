import type { Endpoint } from 'payload';
import { hearObjection } from '../../operations/quality/hearObjection.ts';
import { verbDoor } from '../verbDoor.ts';

export const endpoints: Endpoint[] = [verbDoor({ verb: 'hear', as: ['secretary'], take: hearObjection })];
