import { JOINT_FEATURES, NEIGHBOUR_FEATURES } from './joint-features.js';
import { LINE_FEATURES } from './line-features.js';
import { KICKER_FEATURES, LEAD_FEATURES, NONE_FEATURES } from './pair-features.js';

/** Roles of a line. Every step of a line feature has one weight for each role, next to each other. */
export type Role = 'headline' | 'kicker' | 'lead';
export const ROLES: readonly Role[] = ['headline', 'kicker', 'lead'];

/** Offsets of the neighbouring lines whose features count. */
export const NEIGHBOURS = [-2, -1, 1, 2] as const;

const placeOf = new Map(LINE_FEATURES.map(({ name }, place) => [name, place]));
const placeNamed = (name: string): number => placeOf.get(name) as number;

/** Places of features in {@link LINE_FEATURES}, by name. */
export const NEIGHBOUR_PLACES: readonly number[] = NEIGHBOUR_FEATURES.map(placeNamed);
export const JOINT_PLACES: readonly (readonly [number, number])[] = JOINT_FEATURES.map(([one, other]) => [
  placeNamed(one),
  placeNamed(other),
]);
/** Number of steps of each line feature. */
export const SIZES: readonly number[] = LINE_FEATURES.map(({ size }) => size);

let total = 0;
function take(size: number): number {
  const start = total;
  total += size;
  return start;
}
const sizeAt = (place: number): number => SIZES[place] as number;
const { length: roles } = ROLES;

/** Index of the first weight of each feature; the weights of its other steps follow it. */
export const BIAS = take(roles);
export const LINE_STARTS: readonly number[] = SIZES.map((size) => take(roles * size));
/** By neighbour; the last step of each means that there is no such line. */
export const NEIGHBOUR_STARTS: readonly (readonly number[])[] = NEIGHBOURS.map(() =>
  NEIGHBOUR_PLACES.map((place) => take(roles * (sizeAt(place) + 1))),
);
/** Index after the last weight of a neighbour's feature. */
export const NEIGHBOUR_END = total;
export const JOINT_STARTS: readonly number[] = JOINT_PLACES.map(([one, other]) => take(roles * sizeAt(one) * sizeAt(other)));
export const KICKER_STARTS: readonly number[] = KICKER_FEATURES.map(({ size }) => take(size));
export const LEAD_STARTS: readonly number[] = LEAD_FEATURES.map(({ size }) => take(size));
/** By role: weights of a page without that title. */
export const NONE_STARTS: readonly (readonly number[])[] = ROLES.map(() => NONE_FEATURES.map(({ size }) => take(size)));
/** Weights of a kicker and a lead on a page without a headline. */
export const KICKER_ALONE = take(1);
export const LEAD_ALONE = take(1);
/** Number of weights. */
export const WEIGHT_COUNT = total;
/** Number of weights in the score of one line in one role. */
export const LINE_WIDTH = 1 + SIZES.length + NEIGHBOURS.length * NEIGHBOUR_PLACES.length + JOINT_PLACES.length;
