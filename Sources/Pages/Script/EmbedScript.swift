/// What lets a part of the site be as high as it needs within a page of another site: the page asks, the part answers.
///
/// The part answers its own frame's parent alone, and only where that is a site of the desk's configuration; the page takes heights from this site alone,
/// and only from frames of its own. Neither tells the other anything else.
enum EmbedScript {
    /// Within the part.
    static let part = #"""
        const embedders = document.querySelector("meta[name=embedders]").content.split(" ");
        let embedder;

        addEventListener("message", event => {
          if (event.source !== parent || event.data !== "utblick:height" || !embedders.includes(event.origin)) return;
          embedder = event.origin;
          tell();
        });
        new ResizeObserver(tell).observe(document.documentElement);

        function tell() {
          if (embedder) parent.postMessage({utblickHeight: Math.ceil(document.documentElement.getBoundingClientRect().height)}, embedder);
        }
        """#

    /// On the page of the other site.
    static let surrounding = #"""
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
        """#
}
