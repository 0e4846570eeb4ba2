// PyTorch's zip files, through libtorch's own reader and writer.
#include "environment.h"
#include "error.h"

#include <ATen/ops/empty.h>
#include <caffe2/serialize/inline_container.h>

#include <filesystem>
#include <fstream>

using namespace typetorch;

namespace {

std::filesystem::path path_from(const char* path, size_t length) {
  return std::filesystem::u8path(path, path + length);
}

class ZipWriter {
 public:
  explicit ZipWriter(const std::filesystem::path& path)
      : path_(path.string()),
        file_(path, std::ios::binary | std::ios::trunc),
        zip_([this](const void* data, size_t size) { return put(data, size); }) {
    check();
  }

  void write(const std::string& name, const void* data, size_t size) {
    zip_.writeRecord(name, data, size);
    check();
  }

  void close() {
    zip_.writeEndOfFile();
    file_.close();
    check();
  }

 private:
  // Never says that it failed: libtorch's writer finishes the file in its destructor, and an exception there ends the
  // process.
  size_t put(const void* data, size_t size) {
    file_.write(static_cast<const char*>(data), static_cast<std::streamsize>(size));
    return size;
  }
  void check() const {
    if (!file_)
      throw DoorError(ErrorKind::Runtime, path_ + " cannot be written; check the folder and the room on the disk");
  }

  std::string path_;
  std::ofstream file_;
  caffe2::serialize::PyTorchStreamWriter zip_;
};

class ZipReader {
 public:
  explicit ZipReader(const std::filesystem::path& path)
      : path_(path.string()), file_size_(size_of(path)), zip_(path.string()) {}

  std::vector<std::string> names() { return zip_.getAllRecords(); }

  /// What a record says of its size, if the file can hold that.
  size_t size(const std::string& name) {
    if (!zip_.hasRecord(name)) throw DoorError(ErrorKind::Runtime, path_ + " has no record '" + name + "'");
    const size_t size = zip_.getRecordSize(name);
    if (size > file_size_) {
      throw DoorError(ErrorKind::Runtime, path_ + ": record '" + name + "' says that it has " + std::to_string(size) +
                                              " bytes, but the file has " + std::to_string(file_size_) +
                                              ": it is damaged or compressed");
    }
    return size;
  }

  void read(const std::string& name, void* target, size_t size) {
    if (zip_.getRecord(name, target, size) != size) {
      throw DoorError(ErrorKind::Runtime, path_ + ": record '" + name + "' is cut off");
    }
  }

  const std::string& path() const { return path_; }

 private:
  static size_t size_of(const std::filesystem::path& path) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed) throw DoorError(ErrorKind::Runtime, path.string() + " cannot be read: " + failed.message());
    return size;
  }

  std::string path_;
  size_t file_size_;
  caffe2::serialize::PyTorchStreamReader zip_;
};

}  // namespace

extern "C" {

int32_t tt_zip_writer_open(const char* path, size_t length, void** writer) noexcept {
  return guarded([=] { *writer = new ZipWriter(path_from(path, length)); });
}

int32_t tt_zip_write(void* writer, const char* name, size_t name_length, const uint8_t* data, size_t size) noexcept {
  return guarded([=] { static_cast<ZipWriter*>(writer)->write(std::string(name, name_length), data, size); });
}

/// Writes a tensor's whole storage.
int32_t tt_zip_write_storage(void* writer, const char* name, size_t name_length, int32_t id) noexcept {
  return guarded([=] {
    const at::Tensor tensor = environment().materialized(id);
    if (!tensor.has_storage() || !tensor.is_cpu()) {
      throw DoorError(ErrorKind::Type, "only a storage on the CPU can be written to a file");
    }
    const c10::Storage& storage = tensor.storage();
    static_cast<ZipWriter*>(writer)->write(std::string(name, name_length), storage.data(), storage.nbytes());
  });
}

int32_t tt_zip_writer_close(void* writer) noexcept {
  return guarded([=] { static_cast<ZipWriter*>(writer)->close(); });
}

void tt_zip_writer_delete(void* writer) noexcept {
  guarded([=] { delete static_cast<ZipWriter*>(writer); });
}

int32_t tt_zip_reader_open(const char* path, size_t length, void** reader) noexcept {
  return guarded([=] { *reader = new ZipReader(path_from(path, length)); });
}

/// Names, each ended by a zero byte. The text is valid until the next call on this thread.
int32_t tt_zip_names(void* reader, const char** text, size_t* length) noexcept {
  return guarded([=] {
    thread_local std::string names;
    names.clear();
    for (const auto& name : static_cast<ZipReader*>(reader)->names()) names.append(name).push_back('\0');
    *text = names.data();
    *length = names.size();
  });
}

int32_t tt_zip_size(void* reader, const char* name, size_t name_length, size_t* size) noexcept {
  return guarded([=] { *size = static_cast<ZipReader*>(reader)->size(std::string(name, name_length)); });
}

/// `size` is what `tt_zip_size` gave.
int32_t tt_zip_read(void* reader, const char* name, size_t name_length, uint8_t* target, size_t size) noexcept {
  return guarded([=] { static_cast<ZipReader*>(reader)->read(std::string(name, name_length), target, size); });
}

/// Reads a record of exactly `expected` bytes into a new uint8 tensor.
int32_t tt_zip_read_storage(void* reader, const char* name, size_t name_length, size_t expected, int32_t* id) noexcept {
  return guarded([=] {
    auto& zip = *static_cast<ZipReader*>(reader);
    const std::string record(name, name_length);
    const size_t size = zip.size(record);
    if (size != expected) {
      throw DoorError(ErrorKind::Runtime, zip.path() + ": record '" + record + "' has " + std::to_string(size) +
                                              " bytes where " + std::to_string(expected) + " are needed");
    }
    at::Tensor bytes = at::empty({static_cast<int64_t>(size)}, at::TensorOptions().dtype(at::kByte).device(at::kCPU));
    if (size != 0) zip.read(record, bytes.mutable_data_ptr(), size);
    *id = environment().put(std::move(bytes));
  });
}

void tt_zip_reader_delete(void* reader) noexcept {
  guarded([=] { delete static_cast<ZipReader*>(reader); });
}
}
