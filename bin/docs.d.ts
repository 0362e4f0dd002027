/** The documents with a made part, each with the text that it should have. */
export function madeDocuments(): { readonly path: string; readonly text: string }[];
