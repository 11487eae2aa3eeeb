import type { ComponentChildren } from 'preact';

/** How deep the headings of a message stand on its page. */
export type Level = 2 | 3 | 4 | 5;

interface Props {
  readonly level: Level;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A heading whose level depends on where its part stands. */
export function Heading({ level, id, children }: Props) {
  const Tag = `h${String(level)}` as 'h2' | 'h3' | 'h4' | 'h5';
  return <Tag id={id}>{children}</Tag>;
}
