/** A description of the schema, with what stands between backticks set as code. */
export function Described({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
