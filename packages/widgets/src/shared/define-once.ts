/** Registers an element. A second copy of the script on a page leaves the first one's registration alone. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
