export { decodeModel, type HalfSpaceModel } from './model/model.js';
