import ArgumentParser
import Catalogue
import Configuration
import Desk
import Foundation
import Language
import Matching
import Moving
import Storage

/// Where the catalogue, the lexicon and the data lie; the reader of their configuration.
struct Place: ParsableArguments {
    @Option(help: "The folder of the database and the index. Also UTBLICK_DATA. Default: ./var")
    var data: String?

    @Option(
        help: """
            The database: the path of a SQLite file (sqlite:PATH), or PostgreSQL as postgres://… or host=… dbname=…. Also \
            UTBLICK_DATABASE. \
            Default: utblick.sqlite in the data folder.
            """)
    var database: String?

    @Option(help: "A file with PostgreSQL's password and nothing else. Also UTBLICK_DATABASE_PASSWORD_FILE.")
    var databasePasswordFile: String?

    @Option(help: "The folder of the catalogue. Also UTBLICK_CATALOGUE. Default: ./Catalogue, or beside the program.")
    var catalogue: String?

    @Option(help: "The folder of the lexicon. Also UTBLICK_LEXICON. Default: ./Lexicon, or beside the program.")
    var lexicon: String?

    @Option(
        help: """
            The file of the key that private links are made with; it is made where there is none, and several machines need the same. \
            Also UTBLICK_LINK_KEY_FILE. Default: link.key in the data folder.
            """)
    var linkKeyFile: String?

    static let environment = ConfigReader(provider: EnvironmentVariablesProvider())

    var dataFolder: URL {
        URL(filePath: data ?? Self.environment.string(forKey: "utblick.data") ?? "var", directoryHint: .isDirectory)
    }

    var documents: DocumentFolder { DocumentFolder(dataFolder.appending(path: "documents", directoryHint: .isDirectory)) }

    var linkKey: URL {
        let given = linkKeyFile ?? Self.environment.string(forKey: "utblick.link.key.file") ?? ""
        return given.isEmpty ? dataFolder.appending(path: "link.key") : URL(filePath: given)
    }

    func catalogueFolder() throws -> URL {
        try folder(named: "Catalogue", given: catalogue ?? Self.environment.string(forKey: "utblick.catalogue"), option: "--catalogue")
    }

    func lexiconFolder() throws -> URL {
        try folder(named: "Lexicon", given: lexicon ?? Self.environment.string(forKey: "utblick.lexicon"), option: "--lexicon")
    }

    /// Loads dictionaries and lexicon.
    func words() throws -> WordAnalysis {
        let lexicon = try Lexicon(folder: lexiconFolder())
        return WordAnalysis(lexicon: lexicon, swedish: try SwedishMorphology())
    }

    /// Loads the vectors of English words.
    func vectors() throws -> WordVectors {
        let file = try lexiconFolder().appending(path: "english-vectors.bin")
        do {
            return try WordVectors(data: Data(contentsOf: file))
        } catch is WordVectors.Unusable {
            Terminal.error("\(file.path): not the word vectors of this version of Utblick; `Tools/word-vectors/train` makes them anew.")
            throw ExitCode.unusableInput
        }
    }

    /// Reads the catalogue, and tells what is wrong with it on standard error. A programme with an error is used with a notice, since a rule
    /// that could not be read would be a rule that nobody has to meet.
    func readCatalogue() throws -> Catalogue {
        let (catalogue, diagnostics) = CatalogueReader.read(directory: try catalogueFolder())
        let errors = diagnostics.filter { $0.severity == .error }
        for error in errors { Terminal.error(error.description) }
        guard let catalogue else {
            Terminal.error("The catalogue cannot be used until this is mended. `utblick check` tells everything that is wrong with it.")
            throw ExitCode.unusableInput
        }
        if !errors.isEmpty {
            Terminal.error("What these lines say is left out, and its programme is shown with a notice. `utblick check` tells more.")
        }
        return catalogue
    }

    /// Opens the desk: catalogue, words, database and index.
    ///
    /// - Parameters:
    ///   - replica: a copy of the database to read public pages from.
    ///   - limits: for connections to PostgreSQL.
    ///   - isNode: whether it is opened to be served.
    func openDesk(
        quietly: Bool = false, replica: String? = nil, limits: DatabaseLimits? = nil, isNode: Bool = false
    ) async throws -> Desk {
        async let readWords = words()
        async let readVectors = vectors()
        let catalogue = try readCatalogue()
        try makeDataFolder()
        let store = try await openStore(replica: replica, limits: limits)
        let indexes = IndexFolder(dataFolder.appending(path: "index", directoryHint: .isDirectory))
        return try await Desk(
            catalogue: catalogue, words: try await readWords, vectors: try await readVectors, store: store, indexes: indexes,
            surroundings: .live(linkKeyFile: linkKey, documents: documents), isNode: isNode,
            progress: { if !quietly { Terminal.progress($0) } })
    }

    /// Makes the data folder where there is none. It holds people's questions: it is for this user alone.
    func makeDataFolder() throws {
        umask(0o077)
        do {
            try FileManager.default.createDirectory(at: dataFolder, withIntermediateDirectories: true)
        } catch {
            Terminal.error("Cannot make the data folder \(dataFolder.path): \(error.localizedDescription)")
            throw ExitCode.failure
        }
        do {
            try DataPlace.refuseUnfinishedRestore(in: dataFolder)
        } catch {
            Terminal.error(error.description)
            throw error.exitCode
        }
    }

    /// The folder that was given; else the one of that name here, or beside the program or above it.
    private func folder(named name: String, given: String?, option: String) throws -> URL {
        if let given {
            guard Self.isFolder(given) else {
                throw ValidationError("\(option): there is no folder \(given)")
            }
            return URL(filePath: given, directoryHint: .isDirectory)
        }
        var candidates = [URL(filePath: FileManager.default.currentDirectoryPath)]
        var above = Bundle.main.bundleURL
        for _ in 0..<5 {
            candidates.append(above)
            above.deleteLastPathComponent()
        }
        candidates.append(URL(filePath: "/usr/local/share/utblick"))
        candidates.append(URL(filePath: "/usr/share/utblick"))
        guard let found = candidates.map({ $0.appending(path: name) }).first(where: { Self.isFolder($0.path) }) else {
            throw ValidationError("There is no folder \(name) here or beside the program; give it with \(option).")
        }
        return found
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}

extension ExitCode {
    /// What was given cannot be used (`EX_DATAERR`).
    static let unusableInput = ExitCode(65)
    /// A source did not answer (`EX_UNAVAILABLE`).
    static let sourceUnavailable = ExitCode(69)
}
