/** The forms that a source names: `other` stands for none that it gives, and says nothing in a short note. */
export const givenForms = (forms: readonly string[]): readonly string[] =>
  forms.filter((form) => form !== 'other');
