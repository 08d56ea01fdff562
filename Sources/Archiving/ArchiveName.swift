/// The names in a package.
public enum ArchiveName {
    public static let manifest = "manifest.json"
    public static let index = "index.html"
    public static let sums = "SHA256SUMS"
    static let documents = "documents/"

    /// Many systems know no name of more than 255 bytes.
    private static let longest = 180

    /// Where a document lies: its number and what it was called, so that no two are the same.
    public static func document(_ number: Int, named name: String) -> String {
        let digits = String(number)
        let ending = name.split(separator: ".").count > 1 ? name.split(separator: ".").last.map { "." + $0 } ?? "" : ""
        var stem = name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
        while stem.utf8.count + ending.utf8.count > longest, !stem.isEmpty { stem.removeLast() }
        let kept = ending.utf8.count > longest ? "" : ending
        return documents + String(repeating: "0", count: max(0, 3 - digits.count)) + digits + "-" + stem + kept
    }
}
