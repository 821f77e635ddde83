/// One data file of the science, carried inside the program.
///
/// The generated sources beside this file hold the bytes of `files/` as static strings: resource bundles
/// would cost a minute per build, and a bundle can be lost or swapped after the build, a constant cannot.
package struct DataFile: Sendable {
    /// Path below `files/`, as the manifest names it.
    package let path: String
    let text: StaticString

    /// The bytes of the file, exactly as they lie in `files/`.
    package var bytes: [UInt8] {
        text.withUTF8Buffer { Array($0) }
    }

    /// Every file the manifest lists; the manifest itself is not among them.
    package static let all: [DataFile] = [
        .bjsq57, .bjsq23, .bjsq80, .criteria, .bjsq57En, .judgementDiagram, .disclosure,
    ]
}
