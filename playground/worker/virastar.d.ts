declare module 'virastar' {
  interface Virastar {
    cleanup(text: string): string;
  }
  const Virastar: new () => Virastar;
  export default Virastar;
}
