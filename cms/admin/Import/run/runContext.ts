import type { ImportDoors } from '../importDoors.ts';
import type { ColumnShown, ImportRunShown } from '../shapes.ts';

/** What every part of the screen of one import works with. */
export type RunContext = {
	run: ImportRunShown;
	doors: ImportDoors;
	columns: ColumnShown[];
	/** Where the admin begins. */
	root: string;
	/** The run is another now. */
	onRun: (run: ImportRunShown) => void;
	/** Says a sentence to whoever doesn't see the screen. */
	say: (sentence: string) => void;
};
