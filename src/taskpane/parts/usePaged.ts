import { useState } from 'react';

/** How many rows a list shows at first and adds at each click: enough to read, few enough to draw at once. */
const PAGE = 60;

/** The beginning of a long list, and a way to see more of it; starts anew when `key` changes. */
export function usePaged<Item>(
  items: readonly Item[],
  key: string,
): { readonly shown: readonly Item[]; readonly more: (() => void) | null } {
  const [page, setPage] = useState({ key, size: PAGE });
  const size = page.key === key ? page.size : PAGE;
  return {
    shown: items.slice(0, size),
    more:
      size < items.length
        ? () => {
            setPage({ key, size: size + PAGE });
          }
        : null,
  };
}
