import Funding
import HTML

/// Small drawings beside words. They never stand alone, so assistive technology skips them.
enum Icon {
    /// The site's mark: a horizon with a sun above it.
    static var mark: Markup {
        SVG.svg(.class("mark"), .viewBox("0 0 40 40"), .width(40), .height(40), .aria(.hidden, "true"), .focusable(false)) {
            SVG.rect(.class("mark-ground"), .width(40), .height(40), .rx(6))
            SVG.path(.class("mark-sun"), .d("M10 24a10 10 0 0 1 20 0z"))
            SVG.path(.class("mark-line"), .d("M5 28h30M10 33h20M20 6v4M7.5 11.5l2.8 2.8M32.5 11.5l-2.8 2.8"))
        }
    }

    static func verdict(_ verdict: Verdict) -> Markup {
        switch verdict {
        case .met: drawing("M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM5.5 10.3l3 3 6-6.4", size: 20, name: "icon icon-met")
        case .notMet: drawing("M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM6.5 6.5l7 7M13.5 6.5l-7 7", size: 20, name: "icon icon-not-met")
        case .unknown:
            drawing(
                "M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM7.2 7.8a2.8 2.8 0 1 1 3.9 2.6c-.8.3-1.1.9-1.1 1.8M10 14.6v.6",
                size: 20, name: "icon icon-unknown")
        }
    }

    /// Its size on the page is the style sheet's: a page has many of them.
    private static func drawing(_ path: String, size: Int, name: String) -> Markup {
        SVG.svg(.class(name), .viewBox("0 0 \(size) \(size)"), .aria(.hidden, "true")) { SVG.path(.d(path)) }
    }
}
