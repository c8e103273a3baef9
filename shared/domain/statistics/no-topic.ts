/** Code of a question without a topic, one in every classifier. */
export const NO_TOPIC = '0000';
