// What the search hands to the page of a vacancy, in the history entry: the way back, and where the student travels from.

export interface KeptSearch {
  /** The address of the results. */
  readonly href: string;
  /** Where the results stand in the history of this tab: going back restores what was in sight. */
  readonly index: number;
  readonly total: number | null;
  readonly from: { readonly id: number; readonly name: string } | null;
}

declare module '@tanstack/history' {
  interface HistoryState {
    search?: KeptSearch;
  }
}
