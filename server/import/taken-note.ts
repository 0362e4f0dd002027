/** What people are told of an element that another data set had first. `told`: how it is told apart there, if it is. */
export function takenNote(what: 'entity' | 'link' | 'source' | 'figure', owner: string, told = ''): string {
  const first = `The data set ${owner} had ${what === 'entity' ? 'an' : 'a'} ${what} of this id first and keeps it`;
  const later = `once ${owner} drops it or is undone`;
  switch (what) {
    case 'entity':
      return `${first}${told}: names and evidence of this file stand beside, and links lead to the one there; what else it says shows where ${owner} says nothing, and wholly ${later}.`;
    case 'source':
      return `${first}: what this file says of it shows ${later}.`;
    default:
      return `${first}: the evidence of this file stands beside; what else it says shows ${later}.`;
  }
}
