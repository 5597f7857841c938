"""DICOM Ophthalmic Photography, in every transfer syntax that cameras write, and data sets that are none."""

from __future__ import annotations

import io

import cv2
import imagecodecs
import numpy as np
import pydicom
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence

from fundus_pictures import fundus_picture
from retina_models.fundus import FundusError, Limits, read
from retina_models.fundus.decode import decode

PICTURE = fundus_picture(160, 120, radius=52, noise=0)
GREY = np.ascontiguousarray(PICTURE[:, :, 1])
DEEP = GREY.astype(np.uint16) * 16 + 7  # 12 bits


def dataset(pixels: np.ndarray, photometric: str = "RGB", **tags) -> Dataset:
    """An ophthalmic photograph with a data set's usual tags; uncompressed."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = uid.OphthalmicPhotography8BitImageStorage
    meta.MediaStorageSOPInstanceUID = uid.UID("1.2.3.4")
    data = Dataset()
    data.file_meta = meta
    data.SOPClassUID, data.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    data.Modality = "OP"
    data.PatientID, data.ImageLaterality = "P-0042", "R"
    data.Rows, data.Columns = pixels.shape[:2]
    data.SamplesPerPixel = 1 if pixels.ndim == 2 else 3
    data.PhotometricInterpretation = photometric
    data.BitsAllocated = 8 * pixels.dtype.itemsize
    data.BitsStored = data.BitsAllocated if pixels.dtype == np.uint8 else 12
    data.HighBit, data.PixelRepresentation = data.BitsStored - 1, 0
    if data.SamplesPerPixel == 3:
        data.PlanarConfiguration = 0
    data.PixelData = pixels.tobytes()
    for name, value in tags.items():
        setattr(data, name, value)
    return data


def compressed(data: Dataset, syntax: str, *streams: bytes | bytearray) -> Dataset:
    data.file_meta.TransferSyntaxUID = uid.UID(syntax)
    data.PixelData = encapsulate([bytes(stream) for stream in streams])
    data["PixelData"].is_undefined_length = True
    return data


def file_of(data: Dataset) -> bytes:
    file = io.BytesIO()
    data.save_as(file, enforce_file_format=True)
    return file.getvalue()


def seen(data: Dataset) -> np.ndarray:
    return decode(file_of(data), Limits()).pixels


def furthest(pixels: np.ndarray, expected: np.ndarray) -> int:
    assert pixels.shape == PICTURE.shape
    return int(np.abs(pixels.astype(int) - (expected if expected.ndim == 3 else expected[..., None])).max())


def ycbcr(pixels: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2YCrCb)[:, :, [0, 2, 1]])


def test_eye_and_patient_come_from_the_tags_before_the_name(tmp_path):
    (tmp_path / "77_left.dcm").write_bytes(file_of(dataset(PICTURE)))
    photo = read(tmp_path / "77_left.dcm")
    assert (photo.laterality, photo.patient) == ("OD", "P-0042")
    np.testing.assert_array_equal(photo.pixels, PICTURE)


@pytest.mark.parametrize(
    ("tags", "laterality"),
    [
        ({"ImageLaterality": "L"}, "OS"),
        ({"ImageLaterality": "", "Laterality": "L"}, "OS"),
        ({"ImageLaterality": "R", "Laterality": "L"}, "OD"),
        ({"ImageLaterality": "B"}, None),
        ({"ImageLaterality": ""}, None),
    ],
)
def test_the_images_side_goes_before_the_series(tags, laterality):
    assert decode(file_of(dataset(PICTURE, **tags)), Limits()).laterality == laterality


def test_the_side_is_found_in_the_functional_groups():
    anatomy, group = Dataset(), Dataset()
    anatomy.FrameLaterality = "L"
    group.FrameAnatomySequence = Sequence([anatomy])
    data = dataset(PICTURE, ImageLaterality="", SharedFunctionalGroupsSequence=Sequence([group]))
    assert decode(file_of(data), Limits()).laterality == "OS"


def test_without_a_patient_in_the_tags_the_name_is_asked(tmp_path):
    (tmp_path / "77_left.dcm").write_bytes(file_of(dataset(PICTURE, PatientID="", ImageLaterality="")))
    photo = read(tmp_path / "77_left.dcm")
    assert (photo.laterality, photo.patient) == ("OS", "77")


def test_colours_are_read_however_they_are_laid_out():
    assert furthest(seen(dataset(PICTURE)), PICTURE) == 0
    planar = dataset(PICTURE, PlanarConfiguration=1, PixelData=np.moveaxis(PICTURE, -1, 0).tobytes())
    assert furthest(seen(planar), PICTURE) == 0
    assert furthest(seen(dataset(ycbcr(PICTURE), "YBR_FULL")), PICTURE) <= 2


def test_halved_colour_is_read_uncompressed():
    full = ycbcr(PICTURE)
    pairs = np.stack([full[:, ::2, 0], full[:, 1::2, 0], full[:, ::2, 1], full[:, ::2, 2]], axis=-1)
    pixels = seen(dataset(PICTURE, "YBR_FULL_422", PixelData=pairs.tobytes()))
    assert np.abs(pixels.astype(int) - PICTURE).mean() < 2


def test_grey_is_read_both_ways_and_with_its_window():
    assert furthest(seen(dataset(GREY, "MONOCHROME2")), GREY) == 0
    assert furthest(seen(dataset(255 - GREY, "MONOCHROME1")), GREY) == 0
    deep = decode(file_of(dataset(DEEP, "MONOCHROME2")), Limits())
    assert furthest(deep.pixels, GREY) <= 1
    assert deep.notes == ("12 bits a colour were reduced to 8.",)
    window = dataset(DEEP, "MONOCHROME2", WindowCenter=[1024, 7], WindowWidth=[2048, 9])
    assert furthest(seen(window), np.clip(GREY.astype(int) * 2, 0, 255)) <= 2


def test_a_palette_is_applied():
    table = np.arange(256, dtype=np.uint16) * 257
    data = dataset(GREY, "PALETTE COLOR")
    for colour, values in (("Red", table), ("Green", table[::-1]), ("Blue", table)):
        setattr(data, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 16])
        setattr(data, f"{colour}PaletteColorLookupTableData", values.tobytes())
    assert furthest(seen(data), np.stack([GREY, 255 - GREY, GREY], axis=-1)) <= 1


@pytest.mark.parametrize(
    "syntax", [uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.DeflatedExplicitVRLittleEndian]
)
def test_uncompressed_syntaxes_are_read(syntax):
    data = dataset(PICTURE)
    data.file_meta.TransferSyntaxUID = syntax
    assert furthest(seen(data), PICTURE) == 0


def test_big_endian_is_read():
    data = dataset(DEEP.byteswap(), "MONOCHROME2")
    data["PixelData"].VR = "OW"
    data.file_meta.TransferSyntaxUID = uid.ExplicitVRBigEndian
    assert furthest(seen(data), GREY) <= 1


@pytest.mark.parametrize("photometric", ["YBR_FULL_422", "YBR_FULL", "RGB"])
def test_ordinary_jpeg_is_read_with_the_colours_that_it_has(photometric):
    if photometric == "RGB":  # three components as they are, and no mark that says so
        stream = imagecodecs.jpeg8_encode(PICTURE, level=95, colorspace="RGB", outcolorspace="RGB")
        assert b"JFIF" not in stream
    else:
        sampling = "422" if photometric == "YBR_FULL_422" else "444"
        stream = imagecodecs.jpeg8_encode(PICTURE, level=95, subsampling=sampling)
    data = compressed(dataset(PICTURE, photometric), uid.JPEGBaseline8Bit, stream)
    assert np.abs(seen(data).astype(int) - PICTURE).mean() < 2.5


def test_a_jpeg_marked_ycbcr_in_a_data_set_that_says_rgb_is_read_by_its_mark():
    stream = imagecodecs.jpeg8_encode(PICTURE, level=95)
    data = compressed(dataset(PICTURE, "RGB"), uid.JPEGBaseline8Bit, stream)
    assert np.abs(seen(data).astype(int) - PICTURE).mean() < 2.5


def test_grey_jpeg_is_read():
    data = compressed(dataset(GREY, "MONOCHROME2"), uid.JPEGBaseline8Bit, imagecodecs.jpeg8_encode(GREY, level=98))
    assert furthest(seen(data), GREY) <= 12


@pytest.mark.parametrize("syntax", [uid.JPEGLosslessSV1, uid.JPEGLossless])
def test_lossless_jpeg_is_read(syntax):
    stream = imagecodecs.ljpeg_encode(DEEP, bitspersample=12)
    assert furthest(seen(compressed(dataset(DEEP, "MONOCHROME2"), syntax, stream)), GREY) <= 1


def test_jpeg_ls_is_read():
    deep = imagecodecs.jpegls_encode(DEEP)
    assert furthest(seen(compressed(dataset(DEEP, "MONOCHROME2"), uid.JPEGLSLossless, deep)), GREY) <= 1
    colour = imagecodecs.jpegls_encode(PICTURE)
    assert furthest(seen(compressed(dataset(PICTURE), uid.JPEGLSLossless, colour)), PICTURE) == 0
    full = imagecodecs.jpegls_encode(ycbcr(PICTURE))
    assert furthest(seen(compressed(dataset(PICTURE, "YBR_FULL"), uid.JPEGLSLossless, full)), PICTURE) <= 2


@pytest.mark.parametrize("photometric", ["RGB", "YBR_RCT", "YBR_FULL"])
def test_jpeg_2000_is_read(photometric):
    pixels = ycbcr(PICTURE) if photometric == "YBR_FULL" else PICTURE
    stream = imagecodecs.jpeg2k_encode(pixels, codecformat="j2k", reversible=True, mct=photometric == "YBR_RCT")
    assert furthest(seen(compressed(dataset(PICTURE, photometric), uid.JPEG2000Lossless, stream)), PICTURE) <= 2
    deep = imagecodecs.jpeg2k_encode(DEEP, codecformat="j2k", reversible=True, bitspersample=12)
    assert furthest(seen(compressed(dataset(DEEP, "MONOCHROME2"), uid.JPEG2000, deep)), GREY) <= 1


def test_run_length_encoding_is_read():
    data = dataset(PICTURE)
    data.compress(uid.RLELossless, generate_instance_uid=False)
    assert furthest(seen(data), PICTURE) == 0


@pytest.mark.parametrize("packed", [False, True])
def test_of_many_frames_the_first_is_read_and_said(packed):
    data = dataset(PICTURE, NumberOfFrames=3)
    if packed:
        streams = [
            imagecodecs.jpeg8_encode(np.ascontiguousarray(PICTURE if i == 0 else 255 - PICTURE)) for i in range(3)
        ]
        data = compressed(data, uid.JPEGBaseline8Bit, *streams)
    else:
        data.PixelData = np.stack([PICTURE, 255 - PICTURE, PICTURE]).tobytes()
    decoded = decode(file_of(data), Limits())
    assert np.abs(decoded.pixels.astype(int) - PICTURE).mean() < 2.5
    assert decoded.notes == ("Only the first of 3 frames in the file is read.",)


@pytest.mark.parametrize("implicit", [True, False])
def test_a_data_set_without_preamble_or_ending_is_known_by_its_tags(tmp_path, implicit):
    file = io.BytesIO()
    data = dataset(PICTURE)
    del data.file_meta
    pydicom.dcmwrite(file, data, implicit_vr=implicit, little_endian=True)
    (tmp_path / "IM0001").write_bytes(file.getvalue())
    np.testing.assert_array_equal(read(tmp_path / "IM0001").pixels, PICTURE)


def refusal(data: bytes) -> str:
    with pytest.raises(FundusError) as refused:
        decode(data, Limits())
    words = str(refused.value)
    assert words.endswith(".")
    assert words[0].isupper()
    assert "\n" not in words
    assert len(words) < 220
    return words


def test_data_sets_that_hold_no_photograph_are_named():
    report = dataset(PICTURE, SOPClassUID=uid.ComprehensiveSRStorage)
    for tag in ("PixelData", "Rows", "Columns"):
        delattr(report, tag)
    assert "Comprehensive SR Storage" in refusal(file_of(report))
    assert "modality OPT" in refusal(file_of(dataset(PICTURE, Modality="OPT")))
    no_rows = dataset(PICTURE)
    del no_rows.Rows
    assert refusal(file_of(no_rows)) == "The DICOM file does not say its Rows; export it again."


def test_a_huge_or_tiny_data_set_is_refused_by_its_tags():
    assert "60,000 × 60,000 pixels" in refusal(file_of(dataset(PICTURE, Rows=60000, Columns=60000)))
    assert "1 × 1 pixels" in refusal(file_of(dataset(PICTURE, Rows=1, Columns=1)))


def test_a_cut_off_data_set_says_so():
    whole = file_of(dataset(PICTURE))
    assert refusal(whole[: len(whole) - 20_000]).startswith(
        f"The file is cut off after {(len(whole) - 20_000) / 1000:.1f} kB"
    )
    assert "cut off" in refusal(file_of(dataset(PICTURE, PixelData=PICTURE.tobytes()[:-5000])))
    stream = imagecodecs.jpeg8_encode(PICTURE)
    packed = file_of(compressed(dataset(PICTURE, "YBR_FULL_422"), uid.JPEGBaseline8Bit, stream))
    refusal(packed[: len(packed) - 2000])
    for end in (132, 140, 200, 300, 400, 600):
        refusal(whole[:end])


def test_a_stream_of_another_size_than_the_tags_say_is_refused():
    stream = imagecodecs.jpeg8_encode(np.ascontiguousarray(PICTURE[:100]))
    data = compressed(dataset(PICTURE, "YBR_FULL_422"), uid.JPEGBaseline8Bit, stream)
    assert "but holds 160 × 100" in refusal(file_of(data))


def test_a_bomb_inside_the_stream_is_refused_before_it_is_decoded():
    stream = bytearray(imagecodecs.jpeg2k_encode(PICTURE, codecformat="j2k"))
    stream[8:12] = (60_000).to_bytes(4)
    assert "holds 60,000 × 120" in refusal(file_of(compressed(dataset(PICTURE), uid.JPEG2000, stream)))
    stream = bytearray(imagecodecs.jpeg8_encode(PICTURE))
    frame = stream.index(b"\xff\xc0")
    stream[frame + 5 : frame + 9] = (60_000).to_bytes(2) * 2
    assert "holds 60,000 × 60,000" in refusal(file_of(compressed(dataset(PICTURE), uid.JPEGBaseline8Bit, stream)))


def test_video_is_refused_in_words():
    refusal(file_of(compressed(dataset(PICTURE), uid.MPEG4HP41, b"\x00" * 2000)))


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    packed=st.booleans(),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=5),
)
def test_damaged_bytes_give_a_picture_or_a_sentence(packed, changes):
    data = dataset(PICTURE)
    if packed:
        data = compressed(data, uid.JPEGBaseline8Bit, imagecodecs.jpeg8_encode(PICTURE))
    raw = bytearray(file_of(data))
    for place, value in changes:
        raw[132 + int(place * (900 if place < 0.9 else len(raw) - 133))] = value
    try:
        decoded = decode(bytes(raw), Limits(max_pixels=4_000_000))
    except FundusError as error:
        words = str(error)
    else:
        assert decoded.pixels.dtype == np.uint8
        words = "A picture."
    assert words.endswith(".")
    assert len(words) < 220


@pytest.mark.parametrize("element", [b"\x02\x00\x00\x00", b"\x08\x00\x60\x00"], ids=["group length", "modality"])
def test_a_damaged_element_is_damage_and_is_not_quoted(element):
    raw = file_of(dataset(PICTURE))
    length = raw.index(element) + 6
    words = refusal(raw[:length] + b"\x3f\x00" + raw[length + 2 :])
    assert words == "The DICOM file is damaged inside; copy or export it again from its source."
