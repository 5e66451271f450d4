import type { ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Shown instead of the children after they failed to draw; the function draws them anew. */
  readonly fallback: (again: () => void) => ReactNode;
}

/** Keeps a fault in drawing one page from taking the whole pane with it. React has this for class components alone. */
export class CrashBarrier extends Component<Props, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed
      ? this.props.fallback(() => {
          this.setState({ crashed: false });
        })
      : this.props.children;
  }
}
