import Foundation

/// A folder for the tests' files, emptied when the first of them asks for it.
enum Desktop {
    static let folder: URL = {
        let folder = UtblickProgram.root.appending(path: ".build/end-to-end", directoryHint: .isDirectory)
        try? FileManager.default.removeItem(at: folder)
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }()

    /// A data folder that is ready for use: the database and the index are made once, and nobody changes them.
    static func preparedData() async throws -> String {
        try await preparation.value
        return data.path
    }

    /// A file of that name and content.
    static func file(_ name: String, _ content: Data) throws -> String {
        let file = folder.appending(path: name)
        try content.write(to: file)
        return file.path
    }

    static func file(_ name: String, _ content: String) throws -> String {
        try file(name, Data(content.utf8))
    }

    /// A copy of the repository's catalogue, each file read and written anew: a link is never followed to something that is not ours.
    ///
    /// - Parameter change: the content that a file is to have, by its path in the catalogue; `nil` leaves it out.
    static func catalogue(_ name: String, change: (_ file: String, _ content: Data) throws -> Data?) throws -> URL {
        let original = UtblickProgram.root.appending(path: "Catalogue").resolvingSymlinksInPath()
        let copy = folder.appending(path: name, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: false)
        for path in try FileManager.default.subpathsOfDirectory(atPath: original.path).sorted() {
            let source = original.appending(path: path)
            let target = copy.appending(path: path)
            if try source.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
                try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
            } else if let content = try change(path, Data(contentsOf: source)) {
                try content.write(to: target, options: .withoutOverwriting)
            }
        }
        return copy
    }

    private static let data = folder.appending(path: "data", directoryHint: .isDirectory)
    private static let preparation = Task {
        _ = try await UtblickProgram.run(["match", "våtmark", "--data", data.path])
    }
}

extension UtblickProgram {
    /// `utblick match` with the shared data folder.
    static func match(_ arguments: String..., input: Data = Data(), language: String = "en_US.UTF-8") async throws -> Outcome {
        try await run(["match"] + arguments + ["--data", Desktop.preparedData()], input: input, language: language)
    }

    /// The same, decoded from JSON.
    static func answer(_ arguments: String...) async throws -> MatchAnswer { try await answer(arguments) }

    static func answer(_ arguments: [String]) async throws -> MatchAnswer {
        let outcome = try await run(["match"] + arguments + ["--format", "json", "--data", Desktop.preparedData()])
        guard outcome.status == 0 else { throw Refused(message: outcome.errors) }
        return try JSONDecoder().decode(MatchAnswer.self, from: Data(outcome.output.utf8))
    }

    struct Refused: Error {
        let message: String
    }
}
