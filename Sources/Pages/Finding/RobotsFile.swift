import Funding

/// What search engines are asked to leave alone, by RFC 9309.
public enum RobotsFile {
    /// - Parameter sitemaps: whole addresses.
    public static func text(sitemaps: [String]) -> String {
        let folders: [ParameterName] = [.workFolder, .inquiryFolder, .watchFolder, .suggestionsFolder, .feedbackFolder]
        var paths: [String] = []
        for language in Language.allCases {
            let root = language == .swedish ? "/" : "/en/"
            paths += folders.map { root + $0.name(in: language) }
            paths.append("\(root)\(ParameterName.askFolder.name(in: language))/\(ParameterName.receiptFolder.name(in: language))/")
        }
        // A desk in a folder has the same addresses below it, and this file alone is read.
        let lines = paths.flatMap { ["Disallow: \($0)", "Disallow: /*\($0)"] }
        return (["User-agent: *"] + lines + [""] + sitemaps.map { "Sitemap: \($0)" }).joined(separator: "\n") + "\n"
    }
}
