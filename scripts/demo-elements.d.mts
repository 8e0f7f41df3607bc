/** @returns the code of a module with `elements` and `tokens` */
export function demoElementsModule(): string;
