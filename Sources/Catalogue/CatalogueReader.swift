public import Foundation
public import Funding

/// Reads a directory of catalogue files into values, and says what is wrong in them.
public struct CatalogueReader {
    /// Reads everything. Whatever has an error is left out, and its programme marked as incomplete; a warning leaves nothing out.
    ///
    /// `catalogue` is `nil` when places, programmes or the municipality are missing altogether.
    public static func read(directory: URL) -> (catalogue: Catalogue?, diagnostics: [Diagnostic]) {
        let files = CatalogueFiles(in: directory)
        var diagnostics = files.diagnostics

        let (gazetteer, areaDiagnostics) = read("areas.yaml", of: files) { AreaReader.read($0, named: $1) } ?? (nil, [])
        diagnostics += areaDiagnostics
        guard let gazetteer else { return (nil, diagnostics.sorted()) }
        var references = References(areas: Set(gazetteer.areas.keys))

        let programmes = ProgrammeFiles(files.files(in: "programmes"), references: references)
        diagnostics += programmes.diagnostics
        references.programmes = programmes.actions

        let calls = callFiles(files.files(in: "calls"), references: references)
        diagnostics += calls.diagnostics
        let past = read("past_calls.yaml", of: files) { [references] in
            PastCallReader.read($0, named: $1, references: references)
        }
        let networks = read("networks.yaml", of: files) { NetworkReader.read($0, named: $1) }
        let municipality = read("municipality.yaml", of: files) { [references] in
            MunicipalityReader.read($0, named: $1, references: references)
        }
        let money = read("money.yaml", of: files) { MoneyRuleReader.read($0, named: $1) }
        let accessibility = read("accessibility.yaml", of: files) { AccessibilityReader.read($0, named: $1) }
        let glossary = read("glossary.yaml", of: files) { GlossaryReader.read($0, named: $1) }
        diagnostics += (money?.diagnostics ?? []) + (accessibility?.diagnostics ?? []) + (glossary?.diagnostics ?? [])
        diagnostics += (past?.diagnostics ?? []) + (networks?.diagnostics ?? []) + (municipality?.diagnostics ?? [])
        diagnostics.sort()

        guard let home = municipality?.municipality, !programmes.programmes.isEmpty else { return (nil, diagnostics) }
        let catalogue = Catalogue(
            programmes: programmes.programmes, unreadableProgrammes: programmes.unreadable, calls: calls.calls,
            pastCalls: past?.calls ?? [], networks: networks?.networks ?? [], municipality: home, gazetteer: gazetteer,
            moneyRules: money?.rules ?? .none, accessibility: accessibility?.record, glossary: glossary?.glossary ?? .none,
            fingerprint: files.fingerprint)
        return (catalogue, diagnostics)
    }

    /// Reads a municipality's file as `municipality.yaml` is read, for a desk that is kept elsewhere.
    ///
    /// - Parameter name: what diagnostics call the file.
    public static func municipality(
        _ data: Data, named name: String, gazetteer: Gazetteer
    ) -> (municipality: Municipality?, diagnostics: [Diagnostic]) {
        MunicipalityReader.read(data, named: name, references: References(areas: Set(gazetteer.areas.keys)))
    }

    /// The catalogue's `fingerprint` without reading what the files say.
    public static func fingerprint(of directory: URL) -> String {
        CatalogueFiles(in: directory).fingerprint
    }

    private static func read<Value>(
        _ path: String, of files: CatalogueFiles, with reader: (Data, String) -> Value
    ) -> Value? {
        files.files[path].map { reader($0.data, path) }
    }

    private static func callFiles(
        _ files: [CatalogueFiles.File], references: References
    ) -> (calls: [Call], diagnostics: [Diagnostic]) {
        let read = files.concurrentMap { CallReader.file($0.data, named: $0.path, references: references) }
        var diagnostics = read.flatMap(\.diagnostics)
        var calls: [Call] = []
        var ids: Set<Call.ID> = []
        for file in read {
            for (call, line) in file.calls {
                guard ids.insert(call.id).inserted else {
                    let message = "call \(call.identifier) stands twice; expected each identifier once in all files"
                    diagnostics.append(Diagnostic(file: file.file, line: line, severity: .error, message: message))
                    continue
                }
                calls.append(call)
            }
        }
        return (calls, diagnostics)
    }
}
