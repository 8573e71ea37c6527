type Values = Record<string, string[]>;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a person has typed and chosen in a form: no hidden fields, passwords, files or buttons. */
export function readForm(form: HTMLFormElement): Values {
  const values: Values = {};
  for (const control of controls(form)) {
    const own = values[control.name] ?? [];
    values[control.name] = own;
    if (isTickable(control)) {
      if (control.checked) own.push(control.value);
    } else own.push(control.value);
  }
  return values;
}

/** Puts kept text back and tells whoever listens, as if it were typed. */
export function fillForm(form: HTMLFormElement, values: Values): void {
  const used: Record<string, number> = {};
  for (const control of controls(form)) {
    const own = values[control.name];
    if (!own) continue;
    if (isTickable(control)) control.checked = own.includes(control.value);
    else {
      const index = used[control.name] ?? 0;
      used[control.name] = index + 1;
      control.value = own[index] ?? control.value;
    }
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Line ends differ between what is typed and what a server sends back; nothing else may. */
export function sameValues(a: Values, b: Values): boolean {
  return plain(a) === plain(b);
}

function plain(values: Values): string {
  const sorted = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(sorted).replaceAll("\\r\\n", "\\n");
}

function controls(form: HTMLFormElement): Control[] {
  return Array.from(form.elements).filter((element): element is Control => {
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return element.name !== "";
    if (!(element instanceof HTMLInputElement) || element.name === "") return false;
    return !["hidden", "password", "file", "submit", "button"].includes(element.type);
  });
}

function isTickable(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");
}
