/** A page of the guide as search engines are told of it; addresses are full ones. */
export interface Article {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly picture: string;
  /** The page that lists the guide. */
  readonly guide: string;
  readonly home: string;
}

/**
 * What the page is and where it stands, in schema.org's words. It names no author and no date, for neither is known.
 * @returns JSON that can stand in a `<script>` element as it is
 */
export function writeStructuredData({ title, description, address, picture, guide, home }: Article): string {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: title,
        description,
        url: address,
        image: picture,
        inLanguage: 'en',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isPartOf: { '@type': 'WebSite', name: 'Sit Tight', url: home },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'The guide', item: guide },
          { '@type': 'ListItem', position: 2, name: title },
        ],
      },
    ],
  };
  // Only `<` could end the element, or begin a comment in it.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
