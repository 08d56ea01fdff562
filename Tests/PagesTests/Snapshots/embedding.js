const origin = new URL(import.meta.url).origin;
const frames = [...document.querySelectorAll("iframe")].filter(frame => frame.src.startsWith(origin + "/"));

addEventListener("message", event => {
  if (event.origin !== origin) return;
  const frame = frames.find(frame => frame.contentWindow === event.source);
  const height = event.data?.utblickHeight;
  if (frame && height >= 20 && height <= 20000) frame.style.height = height + "px";
});
// The question holds nothing, and a frame that is still empty or was refused has another origin: any may read it.
const ask = frame => frame.contentWindow?.postMessage("utblick:height", "*");
for (const frame of frames) {
  frame.addEventListener("load", () => ask(frame));
  ask(frame);
}