import type { Endpoint } from 'payload';
import { declareCaseConflict } from '../../operations/quality/declareCaseConflict.ts';
import { capacitiesFor } from '../../operations/quality/stepCase.ts';
import { verbDoor } from '../verbDoor.ts';

export const endpoints: Endpoint[] = [verbDoor({ verb: 'declare-conflict', as: capacitiesFor('declare-conflict'), take: declareCaseConflict })];
