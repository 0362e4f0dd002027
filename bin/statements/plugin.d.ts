/** The TypeScript for the statements of a folder. Throws as `readStatements` does. */
export function statementTypes(folder: string): string;
