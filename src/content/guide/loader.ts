import type { Loader } from 'astro/loaders';

/**
 * A loader's entries without their place among the modules that Astro loads one by one when an entry is rendered. For
 * each such entry the build makes two more modules and two files, most of what an MDX page costs it. The guide's texts
 * are imported together instead: src/components/guide/texts.ts.
 */
export function withoutModules(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        store: {
          ...context.store,
          addModuleImport: () => undefined,
          set: (entry) => context.store.set({ ...entry, deferredRender: false }),
        },
      }),
  };
}
