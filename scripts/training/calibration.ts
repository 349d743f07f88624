/** Scores of the cases of an example, and which of them are right. */
export interface ScoredCases {
  scores: readonly number[];
  isYes: readonly boolean[];
}

/** Returns the likelihood of each case against the others and no case (score 0), and the same given which cases are right. */
export function likelihoods({ scores, isYes }: ScoredCases): { given: number[]; right: number[] } {
  const largest = Math.max(0, ...scores);
  const shares = scores.map((score) => Math.exp(score - largest));
  const all = shares.reduce((sum, share) => sum + share, Math.exp(-largest));
  const ofRight = shares.reduce((sum, share, i) => sum + (isYes[i] ? share : 0), 0);
  return { given: shares.map((share) => share / all), right: shares.map((share, i) => (isYes[i] ? share / ofRight : 0)) };
}

const ROUNDS = 30;

/** Fits slope and intercept that turn scores into likelihoods (Platt 1999, for more than two answers), by Newton's method. */
export function calibrate(examples: readonly ScoredCases[]): { slope: number; intercept: number } {
  let slope = 1;
  let intercept = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { scores, isYes } of examples) {
      const { given, right } = likelihoods({ scores: scores.map((score) => slope * score + intercept), isYes });
      let [mean, mass] = [0, 0];
      scores.forEach((score, i) => {
        const likelihood = given[i] as number;
        const error = likelihood - (right[i] as number);
        g0 += error * score;
        g1 += error;
        h00 += likelihood * score * score;
        h01 += likelihood * score;
        h11 += likelihood;
        mean += likelihood * score;
        mass += likelihood;
      });
      h00 -= mean * mean;
      h01 -= mean * mass;
      h11 -= mass * mass;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / determinant;
    intercept -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, intercept };
}
