/** The language layer: an article to a document of words, tree, names, attributions, times, quantities and entities. */
export * from './layers.js'
export * from './step.js'
export * from './surface.js'
export * from './tree.js'
