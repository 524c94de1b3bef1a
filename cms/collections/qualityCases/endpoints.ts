import type { Endpoint } from 'payload';
import { declareCaseConflict } from '../../operations/quality/declareCaseConflict.ts';
import { capacitiesFor } from '../../operations/quality/stepCase.ts';
import { verbDoor } from '../verbDoor.ts';
import { intakeDoors } from './intakeDoors.ts';
import { ownDoors } from './ownDoors.ts';

export const endpoints: Endpoint[] = [
	verbDoor({ verb: 'declare-conflict', as: capacitiesFor('declare-conflict'), take: declareCaseConflict }),
	...ownDoors,
	...intakeDoors,
];
