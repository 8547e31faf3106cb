// The types of browser.mjs, for the one TypeScript file that uses it (web/playwright.config.ts).
export declare const BROWSER_ARGS: string[];
export declare function launchOptions(env?: NodeJS.ProcessEnv): Promise<{
  executablePath: string;
  args: string[];
  chromiumSandbox: boolean;
  env: Record<string, string>;
}>;
