export { pairIn, type Pair } from './pair.js'
export { featuresOf, type Features } from './features.js'
export { relationOf, type Rated } from './relation-of.js'
export { loadRelationWeights, type RelationWeights } from './weights.js'
