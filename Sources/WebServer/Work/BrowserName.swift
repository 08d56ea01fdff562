/// What kind of browser somebody has, in words that they know it by. Nothing finer is kept.
struct BrowserName: Sendable {
    let text: String

    init(userAgent: String) {
        // Those that call themselves by others' names, too, come first.
        let browsers = [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]
        let systems = [
            ("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "Mac"), ("Linux", "Linux"),
        ]
        let parts = [browsers, systems].compactMap { names in names.first { userAgent.contains($0.0) }?.1 }
        text = parts.isEmpty ? "?" : parts.joined(separator: ", ")
    }
}
