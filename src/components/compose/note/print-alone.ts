/** The class of what is printed alone, and of all that it stands in: compose.css hides the rest. */
const ALONE = 'printed-alone';
const AROUND = 'around-printed';

/** Prints one part of the page and nothing around it. */
export function printAlone(part: Element): void {
  const around: Element[] = [];
  for (let { parentElement } = part; parentElement; { parentElement } = parentElement) around.push(parentElement);
  part.classList.add(ALONE);
  for (const element of around) element.classList.add(AROUND);
  addEventListener(
    'afterprint',
    () => {
      part.classList.remove(ALONE);
      for (const element of around) element.classList.remove(AROUND);
    },
    { once: true },
  );
  print();
}
