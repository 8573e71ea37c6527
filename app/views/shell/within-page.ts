/**
 * Lets links within the page ("#content", "#field-title") move the view and the focus, and leave the address alone. The
 * router would take a new address for another page: a refused form would lose its errors, one that is not saved would ask.
 */
export function stayWithinPage(): void {
  document.addEventListener("click", (event) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || event.button !== 0 || elsewhere || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    if (target.tabIndex < 0) target.tabIndex = -1; // what cannot take the focus now can, though not by the tab key
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  });
}
