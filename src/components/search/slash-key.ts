import { element } from './element.ts';

/**
 * Where "off" is stored on the device. open-search.ts reads it under the same name; it imports nothing, so that it
 * can be part of the page itself.
 */
const KEY = 'sit-tight:slash-key';

/**
 * A checkbox that turns the / key off (WCAG 2.1.4: a shortcut of one character can be turned off). It writes to the
 * device only when the reader changes it, and shows what was really stored.
 */
export function createSlashKeyChoice(): HTMLLabelElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = isOn();
  box.addEventListener('change', () => {
    save(box.checked);
    box.checked = isOn();
  });
  return element('label', { class: 'search-slash' }, box, ' Open search with the / key');
}

function isOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

function save(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // A browser that stores nothing leaves the key on, and the box says so.
  }
}
