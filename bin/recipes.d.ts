/** README.md with its recipes as the golden queries have them. */
export function readmeWithRecipes(): string;
