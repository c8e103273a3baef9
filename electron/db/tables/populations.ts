/** How many people live in a place, on a day, by a published source. */
export interface PopulationsTable {
  office_id: string;
  territory: string;
  /** Day that the source speaks of. */
  as_of: string;
  people: number;
  source: string;
}
