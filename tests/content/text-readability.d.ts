/** text-readability 1.1.1 ships without types; this is what the tests use of it. */
declare module 'text-readability' {
  const readability: { fleschKincaidGrade(text: string): number };
  export default readability;
}
