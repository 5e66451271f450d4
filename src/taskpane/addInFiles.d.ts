import type { WebpackPluginInstance } from 'webpack';

export declare const addInEntries: Readonly<Record<string, string>>;
export declare function addInPlugins(env?: {
  readonly baseUrl?: string;
  readonly officeJs?: string;
}): readonly WebpackPluginInstance[];
