/** From names of places to countries and coordinates. */
export { Gazetteer, loadGazetteer, type Coordinates, type PlaceSense } from './gazetteer.js'
export { placeSense, type CountryEvidence } from './place-sense.js'
