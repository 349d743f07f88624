import { JOINT_FEATURES, LINE_FEATURES, NEIGHBOUR_FEATURES } from './line-features.js';
import { KICKER_FEATURES, LEAD_FEATURES, NONE_FEATURES } from './pair-features.js';

/** The roles that a line may have; a line has a weight for each of them at every step of a feature, side by side. */
export type Role = 'headline' | 'kicker' | 'lead';
export const ROLES: readonly Role[] = ['headline', 'kicker', 'lead'];

/** Lines before and after, whose features count. */
export const NEIGHBOURS = [-2, -1, 1, 2] as const;

const placeOf = new Map(LINE_FEATURES.map(({ name }, place) => [name, place]));
const placeNamed = (name: string): number => placeOf.get(name) as number;

/** Of features, by their names, among all. */
export const NEIGHBOUR_PLACES: readonly number[] = NEIGHBOUR_FEATURES.map(placeNamed);
export const JOINT_PLACES: readonly (readonly [number, number])[] = JOINT_FEATURES.map(([one, other]) => [
  placeNamed(one),
  placeNamed(other),
]);
/** How many steps each feature of a line has. */
export const SIZES: readonly number[] = LINE_FEATURES.map(({ size }) => size);

let total = 0;
function take(size: number): number {
  const start = total;
  total += size;
  return start;
}
const sizeAt = (place: number): number => SIZES[place] as number;
const { length: roles } = ROLES;

/** The place of the first weight of each feature among all weights; those of its other steps are behind it. */
export const BIAS = take(roles);
export const LINE_STARTS: readonly number[] = SIZES.map((size) => take(roles * size));
/** By neighbour; the last step of each says that there is no such line. */
export const NEIGHBOUR_STARTS: readonly (readonly number[])[] = NEIGHBOURS.map(() =>
  NEIGHBOUR_PLACES.map((place) => take(roles * (sizeAt(place) + 1))),
);
export const JOINT_STARTS: readonly number[] = JOINT_PLACES.map(([one, other]) => take(roles * sizeAt(one) * sizeAt(other)));
export const KICKER_STARTS: readonly number[] = KICKER_FEATURES.map(({ size }) => take(size));
export const LEAD_STARTS: readonly number[] = LEAD_FEATURES.map(({ size }) => take(size));
/** By role: that there is none. */
export const NONE_STARTS: readonly (readonly number[])[] = ROLES.map(() => NONE_FEATURES.map(({ size }) => take(size)));
/** Of a kicker, and of a lead, on a page without a headline. */
export const KICKER_ALONE = take(1);
export const LEAD_ALONE = take(1);
/** How many weights there are. */
export const WEIGHT_COUNT = total;
/** How many weights the score of a line in a role is the sum of. */
export const LINE_WIDTH = 1 + SIZES.length + NEIGHBOURS.length * NEIGHBOUR_PLACES.length + JOINT_PLACES.length;
