import { Component, h, type FunctionComponent } from 'preact';

/** A part that is drawn again only when something that it is handed has changed. */
export function onlyWhenChanged<Props extends object>(Part: FunctionComponent<Props>) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before: Partial<Props> = this.props;
      return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== before[name]);
    }

    override render() {
      return h(Part, this.props);
    }
  };
}
