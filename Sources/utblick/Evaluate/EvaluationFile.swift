import ArgumentParser
import Foundation
import Importing

/// A benchmark's file: one JSON object a line, plain or compressed.
struct EvaluationFile {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Calls `body` with each object. A file or line that cannot be read is named, and nothing more is done.
    func forEach<Value: Decodable>(_ type: Value.Type, _ body: (Value) throws -> Void) throws {
        let decoder = JSONDecoder()
        var number = 0
        do {
            try CompressedLines.forEach(in: URL(filePath: path)) { line in
                number += 1
                guard !line.isEmpty else { return }
                guard let value = try? decoder.decode(type, from: line) else {
                    Terminal.error("\(path):\(number): not a JSON object with the keys that `utblick evaluate --help` names")
                    throw ExitCode.unusableInput
                }
                try body(value)
            }
        } catch let error as CompressedLines.Unreadable {
            Terminal.error(error.description)
            throw ExitCode.unusableInput
        }
    }
}
