/** @file Distances and similarities. */

export { cosineSimilarity, pairwiseDistance, pdist } from '../../ops/functions.js';
