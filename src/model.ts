export { decodeModel, type HalfSpaceModel } from './zwnj-model/model.js';
