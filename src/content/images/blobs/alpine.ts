// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/alpine",
  "tags": [
    "latest",
    "3",
    "3.22",
    "3.22.0"
  ],
  "index": "sha256:56a8f6cdd448adfc84c10923a29d2ea1c30631f5dcbc21893b5a191e38e3cea6",
  "content": {
    "sha256:c9cc8318fe7fb29d00a2ba42beb11d42c9d3845bc73b1086402aa91d637d8973": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dXW+jRhSG97b8itS93RiGzwopFys1UlfajyrdVqp6EWHM2siYQQwk8b/vDHb6gau4pjpHs+v3RLIBj4Xjh/cwZ+bM8aKs3VfE5mlLomh41jZ+HrZF5Ik4iKLQ8/XxONLNryLqD2asV13W6lNynMtCM/wztabnnyT/nb8QkdD8fdd8ukWvdgv5BP5k/Im/4dP698MRf08k/qsrFiYXzv+7bxdFJR+XRb65OlwHzoV+FRer/zzr7PP/Av6fi3+Rr6Vl/OPYA38u/p+zShVW8fe9IAR/Lv6rtmhs079uDv5M/NdSdXW2JXMBE/Qfwf/z8d+UVWWd/hH/s/GvFO05JvAPoH8+/tvNsmwt6/9F4M/Gv7FR/+j/8/F/XFo3/oP4j49/u8X9/5L5E0//TeIfQf98/KuCdABoUv9Pz/+BPw//TvY5pQuYwh/9P0b+bU85/D/F/yc+5v/Y+PeUg78T9R9i/J/FlsWDlfl/cYD8Pw4rutxO/jr+A38e/lnVlHVx3RZVkVEkAhjAcRi+wD85jv9j5P9xWDD3/bmHlL9LtUH/zYb0HnC+/0+CAPd/Vv5ZSzcEcL7/1/nf+v4P/09vT9/H93EI/3/p/v9RthXVLOAp/Qvhj/UfmPw/6J/eDn3/he74V9lO9p1zOLIpdup5+xAZOPpCue6krJTzvFSkKhf5dd+V+hC09KXqf9XKnnr+50X9B/G4/xcH0D+LtVJ26VPqpWbD0eOtekcMO6/1zutlVmxl7eyf9Ev+0Uu9Klpl3uR5qVPLhVzu9J5ewBuEKXzCF6F/jvzvF/v//3L/14egfwarZJ5V5gKAVi9a/5QpoCf1H470j/s/mwk/mXv6T3zzlydI07/vQSNfu/6lopv7mTb/HwZCj//687nbq9bVQSbdZ8T4r9tkSlGmgJ/y/4Enxv4/STD/xxv/7SPA1N0/7tOC/4wHRWq2zNHUVea1WlZyVf4jMPTTw87QYtRu1RfKnCf0oiFS3O+7Jvuk7qtq1HoURu4fDwfdUVu48P+tf7UuKso1gCf7fzrZb6x/zP/z2LPSh2ddCAx6uixby21BnQA2If8rCVD/j2f8R/etqc8xqf4j8j9YbFssy4z4CpiQ/zOs/wB/Bv51Z6P+Yw/6ZzHZWMpfj/+CP701rSRfAGAAm4LO5/T/Qh3/gT/P+A9L//+Y+4v8I/Dn4d9bWf89NvVfwZ/ehrFUC+P/EOu/ePi3Vq7/jAX6fzz8d4qF/5n9v9is/wd/euu2DQd/cdb8v9G/zv8Df45/v7XT/6P/z8afugs4Zf2nmf8Ffz7+v1tW/ydG/WdW/kX9YFP9nyA0+X/gz8a/JM7/O5O/QP0nXv5NW9bdZ1v4BzpeBH9O/p3Ox7Tp9z8C1P9k5f+Y2+X/Uf+Tmf9aZtvSHv9v1n+BPw9/6hzASfE/8r9Y+VOuATtZ/0EH+0f131H/icU+vHl/ezN7M9R5uXpX1v3TzHn7w82+8Ivz6+3dz28/frjXRw6FAn+6u/306bf747ddPZgWM+fHj+9v73+5e3czW3ddo1L3UF6yMo3msl25M6wxsEz/Zq0v4R1ggv9PBOb/mfnTzQKczV94Ier/8vGnzgGaoP8owvw/H/911lIuApvi/33on8UeMivn/yPz+6/gz8M/z/K1ZfqPkf/Jx9/G8R8z/wv+TPzlyjr+WP/Bx596DcgE/qEuCQT+TPypc4DPz//V/JH/C4PBYKT2B+u1awoAmAAA",
      "publicSize": {
        "packed": 3799689,
        "unpacked": 8309760
      }
    },
    "sha256:828b7d1c5dc638660ac46a9268937d3c61caa2f539ba9e2d1b8f601b8f4d374b": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"/bin/sh\"],\"WorkingDir\":\"/\"},\"created\":\"2025-05-30T16:21:22Z\",\"history\":[{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"ADD alpine-minirootfs-3.22.0-x86_64.tar.gz / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"CMD [\\\"/bin/sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:0739928031f0c7beb28d1ab1bfb681647e21f810a48028ff5559765da543de18\"]}}"
    },
    "sha256:41dbec4208f260adf1d49903b557df9b259a5d49bb66cd14d6427228c74df0a4": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:828b7d1c5dc638660ac46a9268937d3c61caa2f539ba9e2d1b8f601b8f4d374b\",\"size\":581},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:c9cc8318fe7fb29d00a2ba42beb11d42c9d3845bc73b1086402aa91d637d8973\",\"size\":1308}]}"
    },
    "sha256:56a8f6cdd448adfc84c10923a29d2ea1c30631f5dcbc21893b5a191e38e3cea6": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:41dbec4208f260adf1d49903b557df9b259a5d49bb66cd14d6427228c74df0a4\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
