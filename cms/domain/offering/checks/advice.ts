/** Something a writer may want to look at before publishing; it never stands in the way. `path` is the field it is about. */
export type Advice = { code: string; message: string; path: string };
