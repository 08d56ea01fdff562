public import Foundation

extension Lexicon {
    /// Reads a folder: `sv-en.tsv`, `irregular-forms.tsv` and `abbreviations.tsv`, and every other `xx-en.tsv` that lies there.
    public init(folder: URL) throws {
        func text(_ file: String) throws -> String { try String(contentsOf: folder.appending(path: file), encoding: .utf8) }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        var others: [String: String] = [:]
        for file in files where file.utf8.count == "xx-en.tsv".utf8.count && file.hasSuffix("-en.tsv") && file != "sv-en.tsv" {
            others[String(file.prefix(2))] = try text(file)
        }
        try self.init(
            translations: text("sv-en.tsv"), irregularForms: text("irregular-forms.tsv"), abbreviations: text("abbreviations.tsv"),
            others: others)
    }
}
