interface Props {
  readonly text: string;
}

/** Text that breaks between words and never at a hyphen: "thank-" at the end of a large line reads as a slip. */
export function WholeWords({ text }: Props) {
  return (
    <>
      {text.split(/(\S+-\S+)/).map((part, place) => (place % 2 === 0 ? part : <span class="whole-word">{part}</span>))}
    </>
  );
}
