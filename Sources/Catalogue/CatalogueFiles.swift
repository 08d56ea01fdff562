import Foundation

/// The bytes of every file of a catalogue directory, named by their path within it.
struct CatalogueFiles: Sendable {
    struct File: Sendable {
        /// `programmes/central_baltic_2021_2027.yaml`
        let path: String
        let data: Data

        /// The last part of the path, without its ending.
        var name: String {
            let last = path.split(separator: "/").last.map(String.init) ?? path
            return last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
        }
    }

    /// By path.
    let files: [String: File]
    let diagnostics: [Diagnostic]

    private static let single = ["areas.yaml", "municipality.yaml", "networks.yaml", "past_calls.yaml"]
    /// Files that may be missing, with what the catalogue is then without.
    private static let spared = [
        "money.yaml": "de minimis ceiling, working year or exchange rate",
        "accessibility.yaml": "list of what is not accessible, or result of a test of the pages",
        "glossary.yaml": "glossary",
    ]
    private static let folders = ["calls", "programmes"]

    init(in directory: URL) {
        var files: [String: File] = [:]
        var diagnostics: [Diagnostic] = []
        func report(_ severity: Diagnostic.Severity, _ path: String, _ message: String) {
            diagnostics.append(Diagnostic(file: path, line: 1, severity: severity, message: message))
        }
        func take(_ path: String) {
            do {
                files[path] = File(path: path, data: try Data(contentsOf: directory.appending(path: path)))
            } catch {
                report(.error, path, "the file cannot be read; expected a readable file")
            }
        }
        for path in CatalogueFiles.single { take(path) }
        for (path, content) in CatalogueFiles.spared.sorted(by: { $0.key < $1.key }) {
            if FileManager.default.fileExists(atPath: directory.appending(path: path).path(percentEncoded: false)) {
                take(path)
            } else {
                report(.warning, path, "the file is missing; without it there is no \(content)")
            }
        }
        for folder in CatalogueFiles.folders {
            do {
                let names = try FileManager.default.contentsOfDirectory(
                    atPath: directory.appending(path: folder).path(percentEncoded: false))
                for name in names.sorted() where !name.hasPrefix(".") {
                    let path = "\(folder)/\(name)"
                    if name.hasSuffix(".yaml") {
                        take(path)
                    } else {
                        report(.warning, path, "the file is not read; expected a name that ends in .yaml")
                    }
                }
            } catch {
                report(.error, folder, "the folder cannot be read; expected a folder of .yaml files")
            }
        }
        self.files = files
        self.diagnostics = diagnostics
    }

    /// The files of a folder, by name.
    func files(in folder: String) -> [File] {
        files.values.filter { $0.path.hasPrefix(folder + "/") }.sorted { $0.path < $1.path }
    }

    var fingerprint: String {
        var fingerprint = Fingerprint()
        for file in files.values.sorted(by: { $0.path < $1.path }) {
            fingerprint.add(file.data, named: file.path)
        }
        return fingerprint.text
    }
}
